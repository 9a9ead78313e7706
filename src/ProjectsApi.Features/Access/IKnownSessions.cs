namespace ProjectsApi.Features.Access;

/// <summary>Remembers for some seconds which sessions are good.</summary>
public interface IKnownSessions
{
    /// <summary>Sessions were ended here: the next request of anybody asks again. Other nodes notice it within seconds.</summary>
    void Forget();
}
