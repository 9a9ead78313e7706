using Microsoft.EntityFrameworkCore;

namespace ProjectsApi.Contract.Loading;

/// <summary>One query of a read; may run again after a fault.</summary>
internal abstract class Statement
{
    /// <summary>Runs the query and takes its result.</summary>
    public abstract Task RunAsync(DbContext database, CancellationToken cancellationToken);
}
