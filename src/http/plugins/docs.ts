import helmet from '@fastify/helmet'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'

/** The API description to read and try out, at /docs: pages that run what they bring themselves, and nothing else. */
export const showDocs = (app: FastifyInstance): void => {
  app.register((scope, _options, done) => {
    scope.register(helmet, {
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': ["'none'"],
          'script-src': ["'self'"],
          'style-src': ["'self'", "'unsafe-inline'"],
          'img-src': ["'self'", 'data:'],
          'font-src': ["'self'"],
          'connect-src': ["'self'"],
          'base-uri': ["'none'"],
          'form-action': ["'none'"],
          'frame-ancestors': ["'none'"],
        },
      },
      // TLS is the proxy's, and so is whether it is to be insisted on.
      hsts: false,
    })
    scope.register(swaggerUi, {
      routePrefix: '/docs',
      theme: { title: 'Anvis' },
      uiConfig: { docExpansion: 'list', deepLinking: true },
    })
    done()
  })
}
