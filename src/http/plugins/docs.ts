import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'

/** The API description to read and try out, at /docs. */
export const showDocs = (app: FastifyInstance): void => {
  app.register(swaggerUi, {
    routePrefix: '/docs',
    theme: { title: 'Anvis' },
    uiConfig: { docExpansion: 'list', deepLinking: true },
  })
}
