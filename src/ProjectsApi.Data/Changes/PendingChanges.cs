namespace ProjectsApi.Data.Changes;

/// <summary>Changes of the current transaction that are not in the log yet.</summary>
internal sealed class PendingChanges
{
    private readonly List<ChangeDraft> _drafts = [];
    private readonly Stack<int> _savepoints = new();
    private Guid _transaction;
    private bool _derived;

    public void Add(Guid transaction, IEnumerable<ChangeDraft> drafts)
    {
        Begin(transaction);
        _drafts.AddRange(drafts);
    }

    /// <summary>Notes that the transaction wrote derived rows.</summary>
    public void AddDerived(Guid transaction)
    {
        Begin(transaction);
        _derived = true;
    }

    /// <summary>Whether the transaction wrote derived rows; a second commit finds none.</summary>
    public bool TakeDerived(Guid transaction)
    {
        Begin(transaction);
        return Interlocked.Exchange(ref _derived, false);
    }

    /// <summary>Takes the changes; a second commit finds none.</summary>
    public IReadOnlyList<ChangeDraft> Take(Guid transaction)
    {
        Begin(transaction);
        ChangeDraft[] taken = [.. _drafts];
        _drafts.Clear();
        return taken;
    }

    public bool Any(Guid transaction) => transaction == _transaction && _drafts.Count > 0;

    public void SetSavepoint(Guid transaction)
    {
        Begin(transaction);
        _savepoints.Push(_drafts.Count);
    }

    public void ReleaseSavepoint() => _savepoints.TryPop(out _);

    public void RollBackToSavepoint()
    {
        if (_savepoints.TryPeek(out var count))
        {
            _drafts.RemoveRange(count, _drafts.Count - count);
        }
    }

    public void Forget()
    {
        _drafts.Clear();
        _savepoints.Clear();
        _derived = false;
    }

    // Changes of an earlier transaction were rolled back with it.
    private void Begin(Guid transaction)
    {
        if (transaction == _transaction)
        {
            return;
        }

        Forget();
        _transaction = transaction;
    }
}
