using ProjectsApi.Data.Bulk;

namespace ProjectsApi.Host.Startup;

/// <summary>Reports progress: a line for each table and for each 5,000 rows.</summary>
internal sealed class ImportProgress(TextWriter output) : IProgress<BulkProgress>
{
    private const int RowsPerLine = 5_000;

    public void Report(BulkProgress value)
    {
        if (value.Written == 0)
        {
            // The source objects of the rows are garbage by now.
            HeapTrimming.CollectAll();
        }
        else if (value.Written == value.Total || value.Written % RowsPerLine == 0)
        {
            output.WriteLine($"Writing {value.Entity}: {value.Written} of {value.Total}");
        }
    }
}
