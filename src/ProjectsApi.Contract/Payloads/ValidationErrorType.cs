namespace ProjectsApi.Contract.Payloads;

/// <summary>Type of <see cref="ValidationError"/>.</summary>
public sealed class ValidationErrorType()
    : UserErrorType<ValidationError>("A value that is not allowed, alone or together with others(输入不合法)");
