"""From the model of an API to C: names, types and plans of calls are decided here, then the templates are filled."""
