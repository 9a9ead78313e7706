namespace ProjectsApi.Host.Access;

/// <summary>Whom an operator wants to make an administrator.</summary>
/// <param name="Email">Address to sign in with.</param>
/// <param name="Name">Name of the person.</param>
/// <param name="Organisation">Id, region code or name of the organisation to administer; null for every one without another above
/// it.</param>
internal sealed record AdministratorRequest(string Email, string Name, string? Organisation);
