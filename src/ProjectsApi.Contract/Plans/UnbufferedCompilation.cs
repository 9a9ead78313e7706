using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ProjectsApi.Contract.Plans;

/// <summary>
/// Where connections retry, EF Core compiles queries that copy every row before the first is shaped, boxed. It asks the
/// current strategy; this one never retries, because whoever runs a plan retries the whole read.
/// </summary>
internal sealed class UnbufferedCompilation(DbContext database) : ExecutionStrategy(database, maxRetryCount: 0, TimeSpan.Zero)
{
    public T Run<T>(Func<T> compile)
    {
        var outer = Current;
        Current = this;
        try
        {
            return compile();
        }
        finally
        {
            Current = outer;
        }
    }

    protected override bool ShouldRetryOn(Exception exception) => false;
}
