namespace ProjectsApi.Planning.Amounts;

/// <summary>Unit in which an amount of Chinese money is written.</summary>
public enum MoneyUnit
{
    /// <summary>元: one yuan.</summary>
    Yuan,

    /// <summary>万元: ten thousand yuan.</summary>
    WanYuan,

    /// <summary>亿元: a hundred million yuan.</summary>
    YiYuan,
}
