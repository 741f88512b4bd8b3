"""The generator: reads an OpenAPI 3.1 description and writes C. Run it as `python3 -m codegen`."""
