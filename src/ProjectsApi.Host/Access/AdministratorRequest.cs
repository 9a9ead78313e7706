namespace ProjectsApi.Host.Access;

/// <summary>Administrator to create from the command line.</summary>
/// <param name="Email">Address to sign in with.</param>
/// <param name="Name">Name of the person.</param>
/// <param name="Organisation">Id, region code or name of the organisation to administer; null for every top organisation.</param>
internal sealed record AdministratorRequest(string Email, string Name, string? Organisation);
