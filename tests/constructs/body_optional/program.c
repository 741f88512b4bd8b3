#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_job job = T_JOB_INIT;
    CHECK_OK(t_start_job(client, NULL, &error), error);
    CHECK_STATUS(OAC_ERROR_INVALID, t_start_job(client, &job, &error), error);
    job.name = oac_str("n");
    CHECK_OK(t_start_job(client, &job, &error), error);
    CHECK(error.http_status == 201);
    oac_client_free(client);
    return 0;
}
