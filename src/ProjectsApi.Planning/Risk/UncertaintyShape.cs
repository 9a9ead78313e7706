namespace ProjectsApi.Planning.Risk;

/// <summary>Distribution of a duration between its least and its most.</summary>
public enum UncertaintyShape
{
    /// <summary>Density rises linearly to the most likely duration and falls linearly after it.</summary>
    Triangular,

    /// <summary>Beta distribution of the PERT method with weight 4 on the most likely duration; thinner tails than a triangle.</summary>
    Pert,

    /// <summary>Every duration between least and most is as likely as any other.</summary>
    Uniform,
}
