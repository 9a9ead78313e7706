namespace ProjectsApi.Contract.Payloads;

/// <summary>Type of <see cref="NotFoundError"/>.</summary>
public sealed class NotFoundErrorType()
    : UserErrorType<NotFoundError>("The row of the id does not exist, or not for this caller(对象不存在或不可见)");
