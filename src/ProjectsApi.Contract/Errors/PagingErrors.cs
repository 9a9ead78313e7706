using GraphQL;

namespace ProjectsApi.Contract.Errors;

/// <summary>tmp</summary>
public static class PagingErrors
{
    /// <summary>tmp</summary>
    public static ExecutionError MaximumExceeded(int requested, int maximum) => new("The maximum allowed items per page were exceeded.") { Code = "HC0051" };
    /// <summary>tmp</summary>
    public static ExecutionError BadCursor(string argument) => new("bad cursor") { Code = "HC0078" };
    /// <summary>tmp</summary>
    public static ExecutionError BelowMinimum(string argument, int requested, int minimum) => new("below") { Code = "HC0079" };
    /// <summary>tmp</summary>
    public static ExecutionError TooManyNodes(int requested, int maximum) => new("too many") { Code = "HC0076" };
    /// <summary>tmp</summary>
    public static ExecutionError NullFilterValue(string operation, string type) => new("null") { Code = "HC0026" };
}
