#include "../program.h"

static void check_is_refused(const t_prompt *prompt, const char *path)
{
    oac_error error = OAC_ERROR_INIT;
    CHECK_STATUS(OAC_ERROR_INVALID, t_prompt_validate(prompt, OAC_VALIDATION_STRICT, NULL, &error), error);
    CHECK(strcmp(error.path, path) == 0);
}

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    oac_violations violations = OAC_VIOLATIONS_INIT;
    const oac_string models[] = {oac_text("large"), oac_text("gigantic")};
    t_prompt request = {.others = OAC_LIST(models)};
    t_prompt response = T_PROMPT_INIT;
    request.model = t_prompt_model_text("gigantic");
    request.voice = t_prompt_voice_text("tenor");
    request.limit = t_prompt_limit_of_string(oac_text("none"));
    request.size = t_prompt_size_of(T_PROMPT_SIZE_LARGE);
    CHECK_OK(t_prompt_validate(&request, OAC_VALIDATION_STRICT, &violations, &error), error);
    CHECK(violations.count == 0); /* not even noted */
    CHECK_OK(t_add_prompt(client, &request, &response, &error), error);
    CHECK(response.model.value == T_PROMPT_MODEL_UNLISTED && is(response.model.text, "enormous"));
    CHECK(response.voice.value == T_PROMPT_VOICE_ALTO);
    t_prompt_dispose(&response);

    /* What is listed, and nothing else. */
    request.size = t_prompt_size_text("medium");
    check_is_refused(&request, "size");
    request.size = t_prompt_size_of(T_PROMPT_SIZE_SMALL);
    request.tone = t_model_text("gigantic");
    check_is_refused(&request, "tone");
    oac_violations_dispose(&violations);
    oac_client_free(client);
    return 0;
}
