import {
  boundariesNamed,
  inOnePiece,
  sharedWorkInside,
} from "@/exercises/01-domain-identification/boundary-checks";
import {
  coversAll,
  oneOwner,
  producerOwns,
  rightSize,
  teamsPlaced,
} from "@/exercises/01-domain-identification/domain-checks";
import {
  inBoundariesNamed,
  inCoversAll,
  inOneOwner,
  inOnePieceCheck,
  inProducerOwns,
  inRightSize,
  inSharedWork,
  inTeamsPlaced,
} from "@/exercises/01-domain-identification/map-misconceptions";
import { recognising } from "@/exercises/01-domain-identification/misconception";
import {
  leanProducts,
  needsMet,
  noReachingThrough,
  productTypes,
} from "@/exercises/01-domain-identification/product-checks";
import {
  inLeanProducts,
  inNeedsMet,
  inProductTypes,
  inReachingThrough,
} from "@/exercises/01-domain-identification/product-misconceptions";
import { reportEdges, reportNumbers } from "@/exercises/01-domain-identification/report-checks";
import { inReport } from "@/exercises/01-domain-identification/report-misconceptions";
import type { Judge } from "@/exercises/exercise";

/** The judge of each check, by its id. */
export const judges: Readonly<Record<string, Judge>> = {
  report_numbers: recognising(reportNumbers, inReport),
  report_edges: recognising(reportEdges, inReport),
  covers_all: recognising(coversAll, inCoversAll),
  one_owner: recognising(oneOwner, inOneOwner),
  teams_placed: recognising(teamsPlaced, inTeamsPlaced),
  right_size: recognising(rightSize, inRightSize),
  producer_owns: recognising(producerOwns, inProducerOwns),
  shared_work_inside: recognising(sharedWorkInside, inSharedWork),
  in_one_piece: recognising(inOnePiece, inOnePieceCheck),
  boundaries_named: recognising(boundariesNamed, inBoundariesNamed),
  product_types: recognising(productTypes, inProductTypes),
  no_reaching_through: recognising(noReachingThrough, inReachingThrough),
  needs_met: recognising(needsMet, inNeedsMet),
  lean_products: recognising(leanProducts, inLeanProducts),
};
