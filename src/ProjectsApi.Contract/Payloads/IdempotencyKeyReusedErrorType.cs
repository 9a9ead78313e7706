namespace ProjectsApi.Contract.Payloads;

/// <summary>Type of <see cref="IdempotencyKeyReusedError"/>.</summary>
public sealed class IdempotencyKeyReusedErrorType()
    : UserErrorType<IdempotencyKeyReusedError>("One key was used for two different inputs(幂等键已用于其他输入)");
