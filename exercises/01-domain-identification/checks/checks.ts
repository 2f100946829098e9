import {
  boundariesNamed,
  inOnePiece,
  sharedWorkInside,
} from "@/exercises/01-domain-identification/checks/boundary-checks";
import {
  coversAll,
  oneOwner,
  producerOwns,
  rightSize,
  teamsPlaced,
  threeHomes,
} from "@/exercises/01-domain-identification/checks/domain-checks";
import {
  leanProducts,
  needsMet,
  noReachingThrough,
  productTypes,
  threeProducts,
} from "@/exercises/01-domain-identification/checks/product-checks";
import {
  crossingCounted,
  reportEdges,
  reportNumbers,
} from "@/exercises/01-domain-identification/checks/report-checks";
import type { Judges } from "@/exercises/exercise";

/** The judge of each check, by its id. */
export const judges: Judges = {
  three_homes: threeHomes,
  crossing_counted: crossingCounted,
  three_products: threeProducts,
  report_numbers: reportNumbers,
  report_edges: reportEdges,
  covers_all: coversAll,
  one_owner: oneOwner,
  teams_placed: teamsPlaced,
  right_size: rightSize,
  producer_owns: producerOwns,
  shared_work_inside: sharedWorkInside,
  in_one_piece: inOnePiece,
  boundaries_named: boundariesNamed,
  product_types: productTypes,
  no_reaching_through: noReachingThrough,
  needs_met: needsMet,
  lean_products: leanProducts,
};
