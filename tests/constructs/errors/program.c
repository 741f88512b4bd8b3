#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_read_job_response job = T_READ_JOB_RESPONSE_INIT;
    CHECK_STATUS(OAC_ERROR_HTTP, t_read_job(client, 1, &job, &error), error);
    CHECK(error.http_status == 404 && error.outcome == OAC_OUTCOME_ANSWERED);
    CHECK(strcmp(error.server_code, "NO_JOB") == 0 && strcmp(error.server_message, "There is no job 1") == 0);
    CHECK_STATUS(OAC_ERROR_HTTP, t_read_job(client, 2, &job, &error), error);
    CHECK(error.http_status == 409 && strcmp(error.server_message, "busy") == 0);
    CHECK_STATUS(OAC_ERROR_RESPONSE, t_read_job(client, 3, &job, &error), error);
    CHECK_STATUS(OAC_ERROR_RESPONSE, t_read_job(client, 4, &job, &error), error);
    CHECK(job.done.state == OAC_ABSENT);
    CHECK_OK(t_read_job(client, 5, &job, &error), error);
    CHECK(job.done.state == OAC_VALUE && job.done.value);
    t_read_job_response_dispose(&job);
    oac_client_free(client);
    return 0;
}
