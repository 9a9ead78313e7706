namespace ProjectsApi.Features.Access;

/// <summary>Caches for some seconds which sessions are valid.</summary>
public interface ISessionCache
{
    /// <summary>Drops the cache of this node after sessions ended. Other nodes notice within seconds.</summary>
    void Clear();
}
