package org.rolloutatlas.scene;

import static org.rolloutatlas.scene.SampleParts.capital;
import static org.rolloutatlas.scene.SampleParts.city;
import static org.rolloutatlas.scene.SampleParts.once;
import static org.rolloutatlas.scene.SampleParts.one;
import static org.rolloutatlas.scene.SampleParts.two;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rolloutatlas.FirstEdition;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.event.Actor;
import org.rolloutatlas.event.Certainty;
import org.rolloutatlas.event.Disagreement;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Evidence;
import org.rolloutatlas.event.LocalizedText;
import org.rolloutatlas.event.LonLat;
import org.rolloutatlas.event.Party;
import org.rolloutatlas.event.Place;
import org.rolloutatlas.event.Position;
import org.rolloutatlas.event.Project;
import org.rolloutatlas.event.Review;
import org.rolloutatlas.event.Seat;

/** Invented events that look like real ones, with every kind of date and evidence: what figures are tried out on. */
public final class SampleEvents {
    private static final Actor SUPPLIER = new Actor(
            "supplier",
            LocalizedText.of("A supplier", "供应商"),
            List.of(),
            FirstEdition.actorKind("company"),
            Optional.of("CN"),
            Optional.of(new Seat(LocalizedText.of("Shenzhen", "深圳"), new LonLat(114.06, 22.65))));

    private final List<Event> events = new ArrayList<>();
    private final Map<String, Project> projects = new LinkedHashMap<>();

    private SampleEvents() {}

    /** The same list at every call. */
    public static List<Event> all() {
        var sample = new SampleEvents();
        sample.asia();
        sample.pacific();
        sample.africa();
        sample.americas();
        sample.odd();
        return List.copyOf(sample.events);
    }

    /** One event that concerns some countries, reported once. */
    public static Event concerning(String id, List<String> countries, Optional<Place> place) {
        return new SampleEvents().event(id, "", "2020", false, "contracted", place, countries, once(), List.of());
    }

    private void asia() {
        project("la-id", "national e-ID", "国民电子身份证", "national-id", "LA");
        project("la-barracks", "digital barracks", "数字军营", "military-id", "LA");
        project("mm-id", "national e-ID", "国民电子身份证", "national-id", "MM");
        project("id-licence", "e-driving licence", "电子驾驶证", "driver-licence", "ID");
        project("ir-network", "network monitoring", "网络监控", "surveillance", "IR");
        add("la-2009", "la-id", "2009-08-15", "contracted", city("Vientiane", "万象", 102.6, 17.97), once());
        add("la-2014", "la-id", "2014", "accepted", city("Vientiane", "万象", 102.6, 17.97), once());
        add("la-2024", "la-id", "2024-07-10", "operational", capital("Laos", "老挝", 102.6, 17.97), two("2024-07-11"));
        add("la-2015", "la-barracks", "2015-07", "negotiated", city("Changchun", "长春", 125.3, 43.9, "CN"), once());
        add("la-2016", "la-barracks", "2016", "pitched", capital("Laos", "老挝", 102.6, 17.97), once());
        add("mm-2018-a", "mm-id", "2018-08-06", "pitched", city("Naypyidaw", "内比都", 96.1, 19.75), once());
        add("mm-2018-b", "mm-id", "2018-09-25", "negotiated", city("Naypyidaw", "内比都", 96.1, 19.75), once());
        add("mm-2018-c", "mm-id", "2018-10", "negotiated", city("Yangon", "仰光", 96.16, 16.85), once());
        add("mm-2019", "mm-id", "2019-01~", "negotiated", city("Naypyidaw", "内比都", 96.1, 19.75), once());
        add("mm-2023", "mm-id", "2023-09-15", "requested", city("Naypyidaw", "内比都", 96.1, 19.75), two("2023-09-16"));
        plan("mm-2024", "mm-id", "2024", "operational", capital("Myanmar", "缅甸", 96.1, 19.75), two("2023-09-16"));
        add("id-2009", "id-licence", "2009-10", "contracted", capital("Indonesia", "印度尼西亚", 106.8, -6.2), once());
        add("ir-2010", "ir-network", "2010-12", "contracted", city("Tehran", "德黑兰", 51.4, 35.7), two("2012-03-22"));
        add(
                "ir-2021",
                "ir-network",
                "2021/..",
                "operational",
                city("Tehran", "德黑兰", 51.4, 35.7),
                one("2021-12-15", FirstEdition.sourceKind("newspaper")));
        add(
                "th-2017",
                "",
                "2017-11?",
                "context",
                city("Bangkok", "曼谷", 100.5, 13.75),
                List.of("TH"),
                two("2017-11-20"));
        add(
                "vn-2020",
                "",
                "2020-02",
                "context",
                city("Hanoi", "河内", 105.85, 21.03),
                List.of("VN"),
                one("2020-02-20", FirstEdition.sourceKind("state-media")));
    }

    private void pacific() {
        project("pg-id", "national e-ID", "国民电子身份证", "national-id", "PG");
        project("vu-id", "e-passport and ID", "电子护照与身份证", "e-passport", "VU");
        add(
                "pg-2012",
                "pg-id",
                "2012",
                "contracted",
                capital("Papua New Guinea", "巴布亚新几内亚", 147.2, -9.45),
                two("2013-11-08"));
        add(
                "pg-2014",
                "pg-id",
                "2014-11-10",
                "building",
                capital("Papua New Guinea", "巴布亚新几内亚", 147.2, -9.45),
                two("2014-11-11"));
        dispute("pg-2015", "pg-id", "2015", "operational", capital("Papua New Guinea", "巴布亚新几内亚", 147.2, -9.45));
        add("vu-2019-a", "vu-id", "2019-04-10", "negotiated", city("Port Vila", "维拉港", 168.3, -17.73), once());
        add("vu-2019-b", "vu-id", "2019-05", "not-signed", city("Port Vila", "维拉港", 168.3, -17.73), once());
    }

    private void africa() {
        project("ml-register", "population register", "人口登记系统", "civil-registry", "ML");
        project("bw-register", "identity register", "身份登记系统", "national-id", "BW");
        project("lr-id", "national ID cards", "国民身份证", "national-id", "LR");
        project("eg-cards", "smart cards", "智能卡", "national-id", "EG");
        project("tz-id", "national ID", "国民身份证", "national-id", "TZ");
        add("ml-2019", "ml-register", "../2019-12", "operational", Optional.empty(), List.of("ML"), once());
        add("bw-2019", "bw-register", "2019-04-03", "pitched", city("Gaborone", "哈博罗内", 25.9, -24.65), once());
        add("bw-2020", "bw-register", "2020-03", "contracted", city("Gaborone", "哈博罗内", 25.9, -24.65), once());
        add(
                "lr-2016",
                "lr-id",
                "2016/",
                "operational",
                capital("Liberia", "利比里亚", -10.8, 6.3),
                one("2021-05-01", FirstEdition.sourceKind("ngo")));
        add(
                "eg-undated",
                "eg-cards",
                "",
                "building",
                city("Cairo", "开罗", 31.24, 30.04),
                one("2018-03-05", FirstEdition.sourceKind("company")));
        add("tz-2014", "tz-id", "2014-02", "contracted", city("Dodoma", "多多马", 35.74, -6.17), two("2014-02-15"));
        add("tz-2016", "tz-id", "2016-06", "stalled", city("Dodoma", "多多马", 35.74, -6.17), two("2016-07-01"));
        add(
                "tz-2019",
                "tz-id",
                "2019-11",
                "expanded",
                city("Dar es Salaam", "达累斯萨拉姆", 39.28, -6.82),
                two("2019-11-21"));
    }

    private void americas() {
        project("ec-ecu", "video surveillance", "视频监控", "surveillance", "EC");
        project("bo-110", "emergency and cameras", "应急与摄像头系统", "surveillance", "BO");
        project("jm-nids", "national ID", "国民身份证", "national-id", "JM");
        project("ar-cameras", "city cameras", "城市摄像头", "smart-city", "AR");
        add("ec-2011", "ec-ecu", "2011", "building", city("Quito", "基多", -78.5, -0.2), two("2013-02-01"));
        add("ec-2014", "ec-ecu", "2014-07", "operational", city("Quito", "基多", -78.5, -0.2), two("2019-04-24"));
        add("bo-2017", "bo-110", "2017-01", "contracted", capital("Bolivia", "玻利维亚", -68.15, -16.5), two("2017-01-20"));
        add(
                "bo-2019",
                "bo-110",
                "2019-08-20",
                "operational",
                city("Santa Cruz", "圣克鲁斯", -63.2, -17.8),
                two("2019-08-21"));
        add("jm-2017", "jm-nids", "2017-11", "building", capital("Jamaica", "牙买加", -76.8, 18.0), two("2017-11-30"));
        add("jm-2019", "jm-nids", "2019-04-12", "cancelled", city("Kingston", "金斯敦", -76.8, 18.0), two("2019-04-12"));
        add(
                "ar-2019",
                "ar-cameras",
                "2019-04/2020-02",
                "building",
                city("San Salvador de Jujuy", "胡胡伊", -65.3, -24.2),
                two("2019-07-05"));
    }

    /** What is hard to place. */
    private void odd() {
        add(
                "fr-2020",
                "",
                "2020-10-02",
                "context",
                city("Paris", "巴黎", 2.35, 48.86),
                List.of("FR"),
                one("2020-10-03", FirstEdition.sourceKind("blog")));
        add("cn-2019", "", "2019-04-20~", "context", city("Changchun", "长春", 125.3, 43.9), List.of("CN"), once());
        add("none-2020", "", "2020", "context", Optional.empty(), List.of(), once());
    }

    private void project(String id, String en, String zh, String system, String country) {
        projects.put(id, new Project(id, LocalizedText.of(en, zh), List.of(country), FirstEdition.system(system)));
    }

    private void add(
            String id, String project, String date, String stage, Optional<Place> place, List<Evidence> evidence) {
        add(id, project, date, stage, place, countries(project), evidence);
    }

    private void plan(
            String id, String project, String date, String stage, Optional<Place> place, List<Evidence> evidence) {
        events.add(event(id, project, date, true, stage, place, countries(project), evidence, List.of()));
    }

    private void dispute(String id, String project, String date, String stage, Optional<Place> place) {
        var positions = List.of(
                new Position(LocalizedText.of("One company", "一家公司"), List.of(SampleParts.NOTES)),
                new Position(LocalizedText.of("Another company", "另一家公司"), List.of(SampleParts.NOTES)));
        var question = new Disagreement(
                "builder", LocalizedText.of("Who built it?", "由谁承建？"), List.of(id), positions, Optional.empty());
        events.add(event(id, project, date, false, stage, place, List.of("PG"), once(), List.of(question)));
    }

    private void add(
            String id,
            String project,
            String date,
            String stage,
            Optional<Place> place,
            List<String> countries,
            List<Evidence> evidence) {
        events.add(event(id, project, date, false, stage, place, countries, evidence, List.of()));
    }

    private Event event(
            String id,
            String project,
            String date,
            boolean planned,
            String stage,
            Optional<Place> place,
            List<String> countries,
            List<Evidence> evidence,
            List<Disagreement> disagreements) {
        return new Event(
                id,
                Optional.ofNullable(projects.get(project)),
                countries,
                date.isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(date)),
                planned,
                FirstEdition.stage(stage),
                FirstEdition.system("national-id"),
                place,
                LocalizedText.of("Title of " + id, id + " 的标题"),
                LocalizedText.of("Somebody says so.", "有人这样说。"),
                List.of(new Party(SUPPLIER, FirstEdition.role("supplier"), Certainty.ALLEGED)),
                Optional.empty(),
                Optional.empty(),
                evidence,
                disagreements,
                List.of(),
                Review.NONE);
    }

    private List<String> countries(String project) {
        return Optional.ofNullable(projects.get(project)).orElseThrow().countries();
    }
}
