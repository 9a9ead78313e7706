namespace ProjectsApi.Data.Statistics;

/// <summary>Kinds of sums, by the table of their rows.</summary>
[Flags]
internal enum SumKinds
{
    None = 0,

    /// <summary>Ledger entries.</summary>
    Completed = 1,

    /// <summary>Plans of investment.</summary>
    Plan = 2,

    /// <summary>Targets for jobs.</summary>
    Jobs = 4,

    /// <summary>Targets for output.</summary>
    Output = 8,

    All = Completed | Plan | Jobs | Output,
}
