namespace ProjectsApi.Data.Changes;

/// <summary>Notified after each commit with changes, so that readers of the log need not wait for their next poll.</summary>
public interface IChangeSignal
{
    /// <summary>Returns at once and never throws: the write is committed.</summary>
    void Committed();
}
