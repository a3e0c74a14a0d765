/** What a REST step got. */
export interface RestAnswer {
  status: number;
  statusName: string;
  headers: Headers;
  body: string;
  milliseconds: number;
}
