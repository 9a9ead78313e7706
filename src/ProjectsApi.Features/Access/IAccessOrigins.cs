namespace ProjectsApi.Features.Access;

/// <summary>Knows where the request at hand comes from; only the transport does.</summary>
public interface IAccessOrigins
{
    AccessOrigin Current { get; }
}
