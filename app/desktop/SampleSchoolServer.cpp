// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleSchoolServer.h"

#include "EmbeddedNode.h"
#include "SampleSchoolFolder.h"
#include "ui/common/whenReady.h"

#include <QtConcurrentRun>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString samplePortKey = u"sampleSchool/port"_s;

} // namespace

SampleSchoolServer::SampleSchoolServer(QString folder, QSettings& settings)
    : m_folder(std::move(folder)), m_settings(settings)
{
}

SampleSchoolServer::~SampleSchoolServer() = default;

void SampleSchoolServer::start(const QDate& today)
{
    const auto made =
        QtConcurrent::run([folder = m_folder, today] { return SampleSchoolFolder(folder).make(today); });
    whenReady(made, this, [this](const Result<>& result) {
        if (!result) {
            emit failed(result.error());
            return;
        }
        m_node = std::make_unique<EmbeddedNode>(SampleSchoolFolder(m_folder).nodeSetup());
        serve(quint16(m_settings.value(samplePortKey).toUInt()));
    });
}

void SampleSchoolServer::serve(quint16 wanted)
{
    whenReady(m_node->listen(wanted), this, [this, wanted](const Result<NodePlace>& place) {
        if (place) {
            m_settings.setValue(samplePortKey, place->port);
            emit ready(place->port);
        } else if (wanted != 0) {
            serve(0);
        } else {
            emit failed(place.error());
        }
    });
}

} // namespace shanke
