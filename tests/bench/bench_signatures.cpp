// SPDX-License-Identifier: GPL-3.0-or-later
// Signed events as a client or a node meets them: read, verified against their devices, put in order; as
// JSON.
#include "bench/ChineseDocuments.h"
#include "identity/SignedEvent.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <iostream>

using namespace shanke;
using namespace shanke::bench;
using namespace Qt::StringLiterals;

namespace {

struct Events
{
    std::vector<std::pair<DocId, QJsonObject>> documents;
    KnownDevices devices;
    qint64 bytes = 0;
};

// Of twenty devices in turn; `whole` carry a lesson plan as a submission does.
Events makeEvents(int count, bool whole)
{
    constexpr int Devices = 20;
    Events events;
    std::vector<DeviceKey> keys;
    for (int i = 0; i < Devices; ++i) {
        keys.push_back(DeviceKey::make());
        const DeviceId id(u"device-%1"_s.arg(i));
        const DeviceCard card{UserId(u"sh01"_s), u"审核员"_s, SchoolId(u"fxz"_s), id,
                              keys.back().publicKey()};
        events.devices.insert(id, {card, {}, {}});
    }
    for (int i = 0; i < count; ++i) {
        const DocId id(u"decision:%1"_s.arg(i));
        QJsonObject event{{u"kind"_s, u"decision"_s},
                          {u"schema"_s, 1},
                          {u"author"_s, u"sh01"_s},
                          {u"school"_s, u"fxz"_s},
                          {u"verdict"_s, u"approved"_s},
                          {u"note"_s, u"学情写得实, 写字时间偏紧"_s},
                          {u"counter"_s, i / Devices + 1},
                          {u"device"_s, u"device-%1"_s.arg(i % Devices)},
                          {u"previous"_s, i < Devices ? QString() : u"%1"_s.arg(i - Devices)}};
        if (whole)
            event[u"content"_s] = documentBody(i).toObject();
        event = sign(id, event, keys[size_t(i % Devices)]).value();
        events.bytes += QJsonDocument(event).toJson(QJsonDocument::Compact).size();
        events.documents.emplace_back(id, event);
    }
    return events;
}

QJsonObject measure(int count, bool whole)
{
    const Events events = makeEvents(count, whole);
    QElapsedTimer timer;
    timer.start();
    int verified = 0;
    std::vector<EventMark> marks;
    for (const auto& [id, json] : events.documents) {
        const auto event = SignedEvent::read(id, json);
        verified += event && event->against(events.devices) == Authenticity::Verified ? 1 : 0;
        marks.push_back(event->mark());
    }
    const double verifying = double(timer.restart()) / 1000;
    static_cast<void>(contradicted(marks));
    return {{u"events"_s, count},
            {u"bytes"_s, events.bytes},
            {u"verified"_s, verified},
            {u"seconds"_s, verifying},
            {u"seconds_order"_s, double(timer.elapsed()) / 1000}};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"events"_s, u"how many"_s, u"N"_s, u"10000"_s});
    parser.process(app);
    const int count = parser.value(u"events"_s).toInt();
    const QJsonObject report{{u"decisions"_s, measure(count, false)},
                             {u"submissions"_s, measure(count, true)}};
    std::cout << QJsonDocument(report).toJson().constData();
}
