// SPDX-License-Identifier: GPL-3.0-or-later
// Device documents and signed events as they come from other people's PCs.
#include "identity/SignedEvent.h"

#include <QJsonDocument>

using namespace shanke;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto document =
        QJsonDocument::fromJson(QByteArrayView(data, static_cast<qsizetype>(size)).toByteArray());
    const QJsonObject json = document.object();
    KnownDevices known;
    const DeviceId device(json[QLatin1StringView("device")].toString());
    if (const auto read = DeviceDocument::fromJson(documentOf(device), json))
        known.insert(device, *read);
    if (const auto event = SignedEvent::read(DocId(QStringLiteral("decision:1")), json)) {
        static_cast<void>(event->against(known));
        static_cast<void>(contradicted({event->mark(), event->mark()}));
    }
    return 0;
}
