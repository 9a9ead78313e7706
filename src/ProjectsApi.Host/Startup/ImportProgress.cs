using ProjectsApi.Data.Bulk;

namespace ProjectsApi.Host.Startup;

/// <summary>Tells on the way what is done, a line for each table and for each few thousand rows.</summary>
internal sealed class ImportProgress(TextWriter output) : IProgress<BulkProgress>
{
    private const int RowsPerLine = 5_000;

    public void Report(BulkProgress value)
    {
        if (value.Written == 0)
        {
            // What the rows were made of is done with.
            HeapTrimming.CollectAll();
        }
        else if (value.Written == value.Total || value.Written % RowsPerLine == 0)
        {
            output.WriteLine($"Writing {value.Entity}: {value.Written} of {value.Total}");
        }
    }
}
