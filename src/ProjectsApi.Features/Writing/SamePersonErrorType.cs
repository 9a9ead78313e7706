using ProjectsApi.Contract.Payloads;

namespace ProjectsApi.Features.Writing;

internal sealed class SamePersonErrorType() : UserErrorType<SamePersonError>("Who did it may not check it too(经办与复核须为不同人员)");
