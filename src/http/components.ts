import type { TSchema } from 'typebox'
import { LineAnswer } from '../batch/answer.ts'
import { BatchAnswer, BatchItem, BatchLine, BatchRequest } from '../batch/batch-request.ts'
import { BatchCommon } from '../batch/common.ts'
import { Decision } from '../decision/decision.ts'
import { SignedReceipt } from '../decision/signed-receipt.ts'
import { Provision } from '../law/acts.ts'
import { Reason } from '../law/answer.ts'
import { RuleDescription } from '../law/catalogue.ts'
import { Dwelling, Stated } from '../law/dwelling-facts.ts'
import { DecisionRequest, LandlordGrounds, Options } from '../law/facts.ts'
import { Findings } from '../law/findings.ts'
import { Household, MemberFacts } from '../law/household-facts.ts'
import { Exchange, PrivateAgreement, Sublet, Tenancy } from '../law/tenancy-facts.ts'
import { Text } from '../law/text.ts'
import { Problem, ProblemPlace } from '../problem.ts'
import {
  AppliedOrder,
  ExcludedCandidate,
  InvalidCandidate,
  RankedCandidate,
  RankingAnswer,
  RankingCounts,
  UndeterminedCandidate,
} from '../ranking/ranking-answer.ts'
import { Candidate, RankingHead, RankingLine, RankingRequest } from '../ranking/ranking-request.ts'
import { Receipt } from '../receipts/receipt.ts'
import { PublicKeySet } from '../receipts/receipt-keys.ts'
import { ReceiptToVerify, Verification } from '../receipts/verify.ts'
import { CouncilDecisionEntry, DecisionCoverageEntry } from '../register/council-decision-entry.ts'
import { RegisterDiff } from '../register/diff/register-diff.ts'
import { DesignationCoverage } from '../register/edition.ts'
import { AreaDetail, AreaList, AreaStatus, RegisterSummary } from '../register/read-schemas.ts'
import { RegisterStamp } from '../register/stamp.ts'
import { Health, Readiness } from './routes/health.ts'
import { ProblemDescription } from './routes/problems.ts'
import { Published } from './routes/register-document.ts'
import { Preview } from './routes/register-preview.ts'
import { RuleList } from './routes/rules.ts'

/** The schemas that the API description gives a name, so that it says each of them once. */
const components: Readonly<Record<string, TSchema>> = {
  DecisionRequest,
  Dwelling,
  Stated,
  Household,
  Member: MemberFacts,
  Findings,
  Tenancy,
  Sublet,
  Exchange,
  PrivateAgreement,
  LandlordGrounds,
  Options,
  Decision,
  Reason,
  Provision,
  Text,
  RegisterStamp,
  SignedReceipt,
  BatchRequest,
  BatchItem,
  BatchCommon,
  BatchLine,
  BatchAnswer,
  LineAnswer,
  RankingRequest,
  RankingHead,
  RankingLine,
  Candidate,
  RankingAnswer,
  RankedCandidate,
  ExcludedCandidate,
  UndeterminedCandidate,
  InvalidCandidate,
  RankingCounts,
  AppliedOrder,
  ReceiptToVerify,
  Verification,
  Receipt,
  PublicKeySet,
  AreaList,
  AreaStatus,
  AreaDetail,
  CouncilDecision: CouncilDecisionEntry,
  RegisterSummary,
  DecisionCoverage: DecisionCoverageEntry,
  DesignationCoverage,
  Published,
  Preview,
  RegisterDiff,
  RuleList,
  RuleDescription,
  Health,
  Readiness,
  ProblemDescription,
  Problem,
  ProblemPlace,
}

const nameOf: ReadonlyMap<string, string> = new Map(
  Object.entries(components).map(([name, schema]) => [JSON.stringify(schema), name]),
)

/** A copy of a schema in which what has a name is referred to by it. Schemas are the same when they say the same. */
export const withReferences = (schema: unknown): unknown => {
  const name = nameOf.get(JSON.stringify(schema) ?? '')
  return name === undefined ? withReferencesInside(schema) : { $ref: `${name}#` }
}

const withReferencesInside = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(withReferences)
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(Object.entries(schema).map(([keyword, value]) => [keyword, withReferences(value)]))
}

/** The named schemas, each under its name. */
export const namedSchemas = (): readonly { readonly $id: string }[] =>
  Object.entries(components).map(([name, schema]) => ({ ...Object(withReferencesInside(schema)), $id: name }))
