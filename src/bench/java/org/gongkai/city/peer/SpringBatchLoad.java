package org.gongkai.city.peer;

import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.batch.core.Job;
import org.springframework.batch.core.JobExecution;
import org.springframework.batch.core.JobParameters;
import org.springframework.batch.core.Step;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.support.TaskExecutorJobLauncher;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JobRepositoryFactoryBean;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.item.database.JdbcBatchItemWriter;
import org.springframework.batch.item.database.builder.JdbcBatchItemWriterBuilder;
import org.springframework.batch.item.file.FlatFileItemReader;
import org.springframework.batch.item.file.builder.FlatFileItemReaderBuilder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Spring Batch: loads the lines into H2 in chunks of a thousand, as its manual shows or without its way of beans. */
public final class SpringBatchLoad {
    private static final int CHUNK = 1_000;

    private SpringBatchLoad() {}

    /** The arguments are the file of the lines, that of the database, and {@code manual} or {@code tuned}. */
    public static void main(String[] args) throws Exception {
        JdbcConnectionPool database = JdbcConnectionPool.create("jdbc:h2:" + args[1], "sa", "");
        new ResourceDatabasePopulator(new ClassPathResource("org/springframework/batch/core/schema-h2.sql"))
                .execute(database);
        JdbcTransactionManager transactions = new JdbcTransactionManager(database);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(Lines.createTable());
        }
        JobRepository repository = repository(database, transactions);
        boolean isTuned = args[2].equals("tuned");
        Step load = isTuned
                ? new StepBuilder("load", repository)
                        .<String[], String[]>chunk(CHUNK, transactions)
                        .reader(rows(args[0]))
                        .writer(rowWriter(database))
                        .build()
                : new StepBuilder("load", repository)
                        .<BudgetLine, BudgetLine>chunk(CHUNK, transactions)
                        .reader(beans(args[0]))
                        .writer(beanWriter(database))
                        .build();
        Job job = new JobBuilder("lines", repository).start(load).build();
        TaskExecutorJobLauncher launcher = new TaskExecutorJobLauncher();
        launcher.setJobRepository(repository);
        launcher.afterPropertiesSet();
        JobExecution execution = launcher.run(job, new JobParameters());
        System.out.println(
                execution.getStepExecutions().iterator().next().getWriteCount() + " " + execution.getStatus());
        database.dispose();
    }

    private static JobRepository repository(DataSource database, JdbcTransactionManager transactions) throws Exception {
        JobRepositoryFactoryBean repository = new JobRepositoryFactoryBean();
        repository.setDataSource(database);
        repository.setTransactionManager(transactions);
        repository.afterPropertiesSet();
        return repository.getObject();
    }

    private static FlatFileItemReader<BudgetLine> beans(String file) {
        return new FlatFileItemReaderBuilder<BudgetLine>()
                .name("lines")
                .resource(new FileSystemResource(file))
                .encoding(StandardCharsets.UTF_8.name())
                .linesToSkip(1)
                .delimited()
                .names(BudgetLine.NAMES)
                .targetType(BudgetLine.class)
                .build();
    }

    private static JdbcBatchItemWriter<BudgetLine> beanWriter(DataSource database) {
        JdbcBatchItemWriter<BudgetLine> writer = new JdbcBatchItemWriterBuilder<BudgetLine>()
                .dataSource(database)
                .sql("INSERT INTO line VALUES (:" + String.join(", :", BudgetLine.NAMES) + ")")
                .beanMapped()
                .build();
        writer.afterPropertiesSet();
        return writer;
    }

    private static FlatFileItemReader<String[]> rows(String file) {
        return new FlatFileItemReaderBuilder<String[]>()
                .name("lines")
                .resource(new FileSystemResource(file))
                .encoding(StandardCharsets.UTF_8.name())
                .linesToSkip(1)
                .lineMapper((line, number) -> line.split(",", -1))
                .build();
    }

    private static JdbcBatchItemWriter<String[]> rowWriter(DataSource database) {
        JdbcBatchItemWriter<String[]> writer = new JdbcBatchItemWriterBuilder<String[]>()
                .dataSource(database)
                .sql(Lines.insert())
                .itemPreparedStatementSetter((row, insert) -> {
                    for (int i = 0; i < row.length; i++) {
                        insert.setString(i + 1, row[i]);
                    }
                })
                .build();
        writer.afterPropertiesSet();
        return writer;
    }
}
