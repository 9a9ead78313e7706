namespace ProjectsApi.Benchmarks;

internal static class Usage
{
    public static int Print()
    {
        Console.WriteLine("""
            all [--seconds N] [--rounds N] [--connections N] [--warmup N] [--history FILE]
              Runs planning, schedule, plans, api, kept, forecasts, live, scale and start, and prints one table. Appends its
              figures to the file, and ends with 1 when one is worse than the median of the five runs before.
            api [--seconds N] [--rounds N] [--connections N] [--warmup N] [--only Q1|Q2|Q3]
              Needs PROJECTS_POSTGRES: a connection string whose user may create databases.
              Loads 10,000 projects once (database projects_bench), starts the Host and a hand-written
              endpoint as processes of their own, waits until the Host has done its own work, and prints, query
              by query, requests per second of both in turn with the processor time of server and database for
              each request, and the ratio of the processor times. No answer is kept. Stages and ids take turns.
            kept [--seconds N] [--rounds N] [--connections N] [--warmup N] [--only Q1|Q2|Q3]
              Repeats the queries of api while nothing is written. Prints the ratios of answers from memory and of 304
              to the hand-written endpoint, and the processor time of a wall display's poll.
            costs
              Runs pages on the database of api that differ in one thing each. Prints the reported cost, the processor time
              of server and database, and the time that a point of field cost stands for.
            live
              Connects 100, 1,000 and 10,000 subscribers to a Host on the database of api. Prints the delay of a change to
              the last of them, the Host's processor time for it, and the memory of each.
            start [FOLDER]
              Starts the Host on its sample data, from the folder of a publish if one is named, and an empty ASP.NET host.
              Prints the time to the first answer of each, and the ratio of their processor times.
            reads [sqlite]
              Starts the Host with parts of its read path switched off, and prints the processor time of server and
              database for each query. Reads the database of api, or the sample data in a file.
            scale [QUESTION …]
              Loads 10,000 and 200,000 projects once (databases projects_scale_10k and projects_scale_200k), starts the
              Host on each, and prints for each question, or for those that contain a given word, the median time at
              one connection on both, the growth, and the processor time of server and database.
            forecasts
              Computes all schedules of the database of api again: missing, unchanged and changed forecasts. Prints the
              processor time of this process and of the database for each.
            plans
              Makes a database (projects_plans), imports a plan of 10,000 tasks, writes on it, and reads a past. Prints
              the median time of each and the processor time of server and database.
            risk [ITERATIONS ACTIVITIES]
              Needs no database. Simulates a schedule of 1,000 activities 10,000 times, or as told, on one thread
              and on all, and prints seconds and allocated bytes.
            planning
              Lays schedules of 1,000, 10,000 and 100,000 activities and prints time per link, allocation,
              and the ratio to a plain walk over as many numbers.
            schedule
              Needs no database server. Stores a project of 2,000 nodes, starts the Host on it, asks for the whole
              schedule and prints the ratio to the engine that lays the same network in this process.
            """);
        return 2;
    }
}
