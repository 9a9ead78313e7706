using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProjectsApi.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class AddScheduleComputations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ScheduleForecasts_ProjectId_ComputedOn_EngineVersion",
                table: "ScheduleForecasts");

            migrationBuilder.DropColumn(
                name: "ComputedOn",
                table: "ScheduleForecasts");

            migrationBuilder.DropColumn(
                name: "EngineVersion",
                table: "ScheduleForecasts");

            migrationBuilder.CreateTable(
                name: "ScheduleComputations",
                columns: table => new
                {
                    ProjectId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ComputedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidThrough = table.Column<DateOnly>(type: "date", nullable: false),
                    EngineVersion = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScheduleComputations", x => x.ProjectId);
                    table.ForeignKey(
                        name: "FK_ScheduleComputations_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WorkLeases",
                columns: table => new
                {
                    Work = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    OwnerId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Until = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkLeases", x => x.Work);
                });

            migrationBuilder.InsertData(
                table: "WorkLeases",
                columns: new[] { "Work", "OwnerId", "Until" },
                values: new object[] { "Forecasts", new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc) });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleForecasts_ProjectId_ScheduledFinish",
                table: "ScheduleForecasts",
                columns: new[] { "ProjectId", "ScheduledFinish" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ScheduleComputations");

            migrationBuilder.DropTable(
                name: "WorkLeases");

            migrationBuilder.DropIndex(
                name: "IX_ScheduleForecasts_ProjectId_ScheduledFinish",
                table: "ScheduleForecasts");

            migrationBuilder.AddColumn<DateOnly>(
                name: "ComputedOn",
                table: "ScheduleForecasts",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<int>(
                name: "EngineVersion",
                table: "ScheduleForecasts",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleForecasts_ProjectId_ComputedOn_EngineVersion",
                table: "ScheduleForecasts",
                columns: new[] { "ProjectId", "ComputedOn", "EngineVersion" });
        }
    }
}
