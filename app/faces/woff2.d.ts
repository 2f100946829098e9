/** The bundler puts the file beside the styles, under a name made from its content. */
declare module "*.woff2" {
  const address: string;
  export default address;
}
