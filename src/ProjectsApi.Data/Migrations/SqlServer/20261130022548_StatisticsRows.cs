using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProjectsApi.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class StatisticsRows : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CountedProjects",
                columns: table => new
                {
                    ProjectId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Stage = table.Column<int>(type: "int", nullable: false),
                    Category = table.Column<int>(type: "int", nullable: false),
                    ResponsibleOrganisationId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    TotalInvestment = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CountedProjects", x => x.ProjectId);
                });

            migrationBuilder.CreateTable(
                name: "GroupSums",
                columns: table => new
                {
                    Year = table.Column<int>(type: "int", nullable: false),
                    Stage = table.Column<int>(type: "int", nullable: false),
                    Category = table.Column<int>(type: "int", nullable: false),
                    OrganisationKey = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ResponsibleOrganisationId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    Projects = table.Column<int>(type: "int", nullable: false),
                    TotalInvestment = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false),
                    January = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false),
                    February = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false),
                    March = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false),
                    April = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false),
                    May = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false),
                    June = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false),
                    July = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false),
                    August = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false),
                    September = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false),
                    October = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false),
                    November = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false),
                    December = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false),
                    Plan = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false),
                    Planned = table.Column<int>(type: "int", nullable: false),
                    PlannedJobs = table.Column<long>(type: "bigint", nullable: false),
                    ActualJobs = table.Column<long>(type: "bigint", nullable: false),
                    PlannedOutput = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false),
                    ActualOutput = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GroupSums", x => new { x.Stage, x.Category, x.OrganisationKey, x.Year });
                    table.ForeignKey(
                        name: "FK_GroupSums_Organisations_ResponsibleOrganisationId",
                        column: x => x.ResponsibleOrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProjectSums",
                columns: table => new
                {
                    Year = table.Column<int>(type: "int", nullable: false),
                    ProjectId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    January = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false),
                    February = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false),
                    March = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false),
                    April = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false),
                    May = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false),
                    June = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false),
                    July = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false),
                    August = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false),
                    September = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false),
                    October = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false),
                    November = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false),
                    December = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false),
                    Plan = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false),
                    Planned = table.Column<int>(type: "int", nullable: false),
                    PlannedJobs = table.Column<long>(type: "bigint", nullable: false),
                    ActualJobs = table.Column<long>(type: "bigint", nullable: false),
                    PlannedOutput = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false),
                    ActualOutput = table.Column<decimal>(type: "decimal(28,4)", precision: 28, scale: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectSums", x => new { x.ProjectId, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "SumsState",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    IsComplete = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SumsState", x => x.Id);
                });

            migrationBuilder.InsertData(
                table: "SumsState",
                columns: new[] { "Id", "IsComplete" },
                values: new object[] { 1, false });

            migrationBuilder.CreateIndex(
                name: "IX_GroupSums_ResponsibleOrganisationId",
                table: "GroupSums",
                column: "ResponsibleOrganisationId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CountedProjects");

            migrationBuilder.DropTable(
                name: "GroupSums");

            migrationBuilder.DropTable(
                name: "ProjectSums");

            migrationBuilder.DropTable(
                name: "SumsState");
        }
    }
}
