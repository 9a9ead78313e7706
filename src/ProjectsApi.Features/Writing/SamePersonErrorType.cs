using ProjectsApi.Contract.Payloads;

namespace ProjectsApi.Features.Writing;

internal sealed class SamePersonErrorType() : UserErrorType<SamePersonError>("Another person has to check the work(经办与复核须为不同人员)");
