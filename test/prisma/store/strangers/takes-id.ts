import type {
  AttachmentId,
  ConversationId,
  CustomerId,
  PartnerId,
  PlanChangeId,
  PlanId,
  QuoteId,
  ServiceId,
  TicketId,
} from '../../../../domain/ids.ts';
import type { Json } from '../../../../domain/json.ts';

type AnyId =
  | AttachmentId
  | ConversationId
  | CustomerId
  | PartnerId
  | PlanChangeId
  | PlanId
  | QuoteId
  | ServiceId
  | TicketId;

/** `true` where an id stands somewhere in a value of this type; documents of another room and functions are not looked into. */
type Holds<Value> = [Json] extends [Value] ? never : EachHolds<Value>;

type EachHolds<Value> = Value extends AnyId
  ? true
  : Value extends string | number | bigint | boolean | null | undefined | Uint8Array
    ? never
    : Value extends (...parameters: never[]) => unknown
      ? never
      : Value extends readonly (infer Element)[]
        ? Holds<Element>
        : string extends keyof Value
          ? never
          : { [Key in keyof Value]: Holds<Value[Key]> }[keyof Value];

/** Whether one of a method's parameters is an id, or holds one. */
export type TakesId<Method> = Method extends (...parameters: infer Parameters) => unknown
  ? true extends Holds<Parameters[number]>
    ? true
    : false
  : false;
