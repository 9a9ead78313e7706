namespace ProjectsApi.Features.Access;

/// <summary>Gives the origin of the current request. The transport implements it.</summary>
public interface IAccessOrigins
{
    AccessOrigin Current { get; }
}
