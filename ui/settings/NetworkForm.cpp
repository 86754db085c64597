// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/NetworkForm.h"

#include "ui/common/whenReady.h"
#include "workspace/SyncService.h"
#include "workspace/Workspace.h"

namespace shanke {

NetworkForm::NetworkForm(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    whenReady(workspace.sync().settings(), this, [this](const Result<SyncSettings>& settings) {
        if (!settings)
            return emit failed(settings.error());
        m_settings = *settings;
        emit changed();
    });
    connect(&workspace.sync(), &SyncService::statusChanged, this, &NetworkForm::changed);
}

LinkKind NetworkForm::linkInUse() const
{
    return m_workspace.sync().status().linkKind;
}

void NetworkForm::setLink(std::optional<LinkKind> link)
{
    m_settings.link = link;
    keep();
}

void NetworkForm::setDailyBytes(LinkKind link, std::optional<qint64> bytes)
{
    if (bytes)
        m_settings.dailyBytes[link] = *bytes;
    else
        m_settings.dailyBytes.erase(link);
    keep();
}

void NetworkForm::keep()
{
    whenReady(m_workspace.sync().setSettings(m_settings), this, [this](const Result<>& kept) {
        if (!kept)
            emit failed(kept.error());
    });
    emit changed();
}

} // namespace shanke
