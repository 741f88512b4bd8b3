/* Compiled with `-include HEADER` by the harness: a translation unit must not be empty. */
extern int oac_a_declaration;
