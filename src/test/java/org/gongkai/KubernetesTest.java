package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.settings.Setting;
import org.gongkai.settings.Settings;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The manifests for Kubernetes hold only what Kubernetes knows, and let one program run with no more rights than it needs. */
class KubernetesTest {
    private static final Path FOLDER = Path.of("src/main/dist/kubernetes");
    private static final Map<String, Class<?>> KINDS = Map.of(
            "ConfigMap", ConfigMap.class,
            "Secret", Secret.class,
            "Service", Service.class,
            "StatefulSet", StatefulSet.class,
            "NetworkPolicy", NetworkPolicy.class);

    /** Everything that the models do not know is an error, though they would keep it. */
    private static final ObjectMapper STRICT = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setAnnotationIntrospector(new Strict());

    @Test
    void everyManifestHoldsOnlyWhatKubernetesKnows() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.toList()).hasSize(KINDS.size()).allSatisfy(file -> {
                JsonNode manifest = manifest(file.getFileName().toString());
                Class<?> kind = KINDS.get(manifest.get("kind").asText());
                assertThat(STRICT.treeToValue(manifest, kind)).isNotNull();
                assertThat(manifest.at("/metadata/name").asText()).isEqualTo("gongkai");
            });
        }
    }

    @Test
    void oneProgramRunsAndHasTimeToFinish() throws IOException {
        assertThat(set().getSpec().getReplicas()).isEqualTo(1);
        assertThat(pod().getTerminationGracePeriodSeconds()).isGreaterThan(45);
    }

    @Test
    void everyContainerIsRestricted() throws IOException {
        assertThat(pod().getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod().getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(pod().getAutomountServiceAccountToken()).isFalse();
        assertThat(Stream.concat(pod().getContainers().stream(), pod().getInitContainers().stream()))
                .hasSize(2)
                .allSatisfy(container -> {
                    assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                            .isFalse();
                    assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                            .isTrue();
                    assertThat(container.getSecurityContext().getCapabilities().getDrop())
                            .containsExactly("ALL");
                    assertThat(container.getResources().getLimits()).containsKey("memory");
                });
    }

    @Test
    void probesAskWhereHealthStands() throws IOException {
        String address = "http://" + Setting.MANAGEMENT_HOST.standard() + ":" + Setting.MANAGEMENT_PORT.standard();
        assertThat(asked(container().getStartupProbe())).isEqualTo(address + "/observe/health/live");
        assertThat(asked(container().getLivenessProbe())).isEqualTo(address + "/observe/health/live");
        assertThat(asked(container().getReadinessProbe())).isEqualTo(address + "/observe/health/ready");
    }

    @Test
    void everySettingExistsAndEveryVolumeIsMounted() throws IOException {
        List<String> variables =
                Arrays.stream(Setting.values()).map(Setting::variable).toList();
        assertThat(container().getEnv()).allSatisfy(each -> {
            assertThat(variables).contains(each.getName());
            assertThat(manifest("secret.yaml")
                            .get("stringData")
                            .has(each.getValueFrom().getSecretKeyRef().getKey()))
                    .isTrue();
        });
        Properties said = new Properties();
        said.load(new StringReader(
                manifest("configmap.yaml").at("/data/gongkai.properties").asText()));
        Map<String, String> given = new TreeMap<>();
        said.stringPropertyNames().forEach(name -> given.put(name, said.getProperty(name)));
        Settings settings = Settings.of(given);
        assertThat(container().getVolumeMounts())
                .extracting(mount -> mount.getMountPath())
                .contains(
                        settings.inbox().toString(),
                        settings.outbox().toString(),
                        settings.data().toString(),
                        "/tmp");
    }

    private static String asked(Probe probe) {
        List<String> command = probe.getExec().getCommand();
        return command.get(command.size() - 1);
    }

    private static Container container() throws IOException {
        return pod().getContainers().get(0);
    }

    private static PodSpec pod() throws IOException {
        return set().getSpec().getTemplate().getSpec();
    }

    private static StatefulSet set() throws IOException {
        return STRICT.treeToValue(manifest("statefulset.yaml"), StatefulSet.class);
    }

    private static JsonNode manifest(String name) throws IOException {
        Object manifest =
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(FOLDER.resolve(name)));
        return new ObjectMapper().valueToTree(manifest);
    }

    /** Knows no place for what is not known. */
    private static final class Strict extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAnySetter(Annotated member) {
            return false;
        }

        @Override
        public Boolean hasAnyGetter(Annotated member) {
            return false;
        }
    }
}
