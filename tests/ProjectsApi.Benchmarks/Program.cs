using ProjectsApi.Benchmarks;
using ProjectsApi.Benchmarks.Planning;

return args switch
{
    ["handwritten", var connectionString, var url] => await HandWritten.RunAsync(connectionString, url),
    ["risk", ..] => RiskBenchmark.Run(args[1..]),
    ["api", ..] => await ApiBenchmark.RunAsync(args[1..]),
    ["kept", ..] => await KeptBenchmark.RunAsync(args[1..]),
    ["costs"] => await CostBenchmark.RunAsync(),
    ["live"] => await LiveBenchmark.RunAsync(),
    ["start", .. var published] => await StartBenchmark.RunAsync(published),
    ["empty", ..] => await StartBenchmark.ServeEmptyAsync(args[1..]),
    ["all", ..] => await AllBenchmarks.RunAsync(args[1..]),
    ["reads", .. var provider] => await ReadsBenchmark.RunAsync(provider),
    ["scale", .. var only] => await ScaleBenchmark.RunAsync(only),
    ["forecasts"] => await ForecastBenchmark.RunAsync(),
    ["schedule"] => await ScheduleQueryBenchmark.RunAsync(),
    ["plans"] => await PlanWritesBenchmark.RunAsync(),
    ["planning"] => PlanningBenchmark.Run(),
    _ => Usage.Print(),
};
