using System.Text.Encodings.Web;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using ProjectsApi.Contract.Authorization;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Documents;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Execution;
using ProjectsApi.Contract.Incremental;
using ProjectsApi.Contract.Introspection;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;

namespace ProjectsApi.Contract;

/// <summary>Registers the engine and prepares a schema.</summary>
public static class ContractServices
{
    /// <summary>Registers the limits alone, for work without a schema.</summary>
    /// <param name="services">Services of the host.</param>
    /// <param name="configure">Changes the limits; null keeps the defaults.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddContractLimits(this IServiceCollection services, Action<ContractOptions>? configure)
    {
        services.AddOptions<ContractOptions>().Configure(options => configure?.Invoke(options)).ValidateOnStart();
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<ContractOptions>, ContractOptionsValidator>());
        return services;
    }

    /// <summary>Registers the engine with the contract's limits, errors, costs and document cache.</summary>
    /// <param name="services">Services of the host; its owner registers the schema.</param>
    /// <param name="configure">Changes the limits; null keeps the defaults.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddGraphQLContract(
        this IServiceCollection services, Action<ContractOptions>? configure = null)
    {
        services.AddContractLimits(configure);
        services.AddContractScalars();
        services.TryAddSingleton(typeof(RowType<>));
        services.TryAddSingleton(typeof(RowFilterInput<>));
        services.TryAddSingleton(typeof(RowSortInput<>));
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IOutageClassifier, NoOutageClassifier>();
        services.TryAddSingleton<UnexpectedErrors>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IInterceptor, StatementCount>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IInterceptor, BatchedCommands>());
        services.TryAddSingleton<IAccessPolicy, DenyAllPolicy>();
        services.TryAddSingleton<DocumentCache>();
        services.TryAddSingleton<RuntimeCosts>();
        services.TryAddSingleton<IDocumentValidator, OperationValidator>();
        // First, so that nothing is charged for values that are refused.
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IOperationCheck, ValueLimits>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IOperationCheck, StreamCountCheck>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IOperationCheck, CostCheck>());
        return services.AddGraphQL(builder => builder
            .AddSystemTextJson(json =>
            {
                json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
                json.Converters.Add(new ResultConverter());
            })
            .AddExecutionStrategy<QueryStrategy>(OperationType.Query)
            .AddExecutionStrategy<MutationStrategy>(OperationType.Mutation)
            .AddExecutionStrategy<SubscriptionStrategy>(OperationType.Subscription)
            .AddErrorInfoProvider<ContractErrorInfoProvider>()
            .ConfigureExecution<AccessMiddleware>()
            .ConfigureExecution<DocumentMiddleware>());
    }

    /// <summary>
    /// Prepares a schema before it is initialised: directives, scalars for CLR types, and what introspection lacks.
    /// </summary>
    /// <param name="schema">The schema, in its constructor or at least before its first use.</param>
    public static void ConfigureContract(this Schema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        schema.Features.RepeatableDirectives = true;
        schema.Features.DeprecationOfInputValues = true;
        schema.Directives.Register(
            new CostDirective(), new ListSizeDirective(), new SemanticNonNullDirective(), new SpecifiedByDirective());
        var incremental = ((IServiceProvider)schema).GetRequiredService<IOptions<IncrementalOptions>>().Value;
        if (incremental.EnableDefer)
        {
            schema.Directives.Register(new DeferDirective());
        }

        if (incremental.EnableStream)
        {
            schema.Directives.Register(new StreamDirective());
        }

        schema.Filter = new ContractSchemaFilter();
        schema.RegisterVisitor(new IntrospectionVisitor());
        schema.RegisterVisitor(new ArgumentValidationVisitor());
        schema.RegisterVisitor(new AuthorizationVisitor());
        schema.RegisterVisitor(new PageSizes(
            ((IServiceProvider)schema).GetRequiredService<IOptions<ContractOptions>>().Value));
        schema.RegisterTypeMapping<Guid, UuidType>();
        schema.RegisterTypeMapping<DateOnly, LocalDateType>();
        schema.RegisterTypeMapping<TimeOnly, LocalTimeType>();
        schema.RegisterTypeMapping<DateTime, DateTimeType>();
        schema.RegisterTypeMapping<DateTimeOffset, DateTimeType>();
        schema.RegisterTypeMapping<decimal, DecimalType>();
        schema.RegisterTypeMapping<long, LongType>();
        schema.RegisterTypeMapping<UploadedFile, UploadType>();
    }

    private static void AddContractScalars(this IServiceCollection services)
    {
        services.TryAddSingleton<UuidType>();
        services.TryAddSingleton<LocalDateType>();
        services.TryAddSingleton<LocalDateTimeType>();
        services.TryAddSingleton<LocalTimeType>();
        services.TryAddSingleton<DateTimeType>();
        services.TryAddSingleton<DecimalType>();
        services.TryAddSingleton<LongType>();
        services.TryAddSingleton<UploadType>();
    }
}
