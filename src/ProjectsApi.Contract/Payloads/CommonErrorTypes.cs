namespace ProjectsApi.Contract.Payloads;

/// <summary>Type of <see cref="NotFoundError"/>.</summary>
public sealed class NotFoundErrorType() : UserErrorType<NotFoundError>("What the id names is not there, or not for this caller(对象不存在或不可见)");

/// <summary>Type of <see cref="ValidationError"/>.</summary>
public sealed class ValidationErrorType() : UserErrorType<ValidationError>("A value that is not allowed, alone or together with others(输入不合法)");

/// <summary>Type of <see cref="IdempotencyKeyReusedError"/>.</summary>
public sealed class IdempotencyKeyReusedErrorType()
    : UserErrorType<IdempotencyKeyReusedError>("One key was used for two different inputs(幂等键已用于其他输入)");
