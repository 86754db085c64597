// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/NearbyList.h"

#include "ui/common/Buttons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "workspace/NearbyService.h"
#include "workspace/Workspace.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shanke {

NearbyList::NearbyList(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_sentence(makeLabel({}, TextRole::Muted, LineBreaks::Wrap))
{
    setObjectName(u"settings.nearby"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_sentence);
    m_buttons = new QVBoxLayout;
    m_buttons->setSpacing(spacing::small);
    layout->addLayout(m_buttons);
    connect(&workspace.nearby(), &NearbyService::changed, this, &NearbyList::showServers);
    showServers();
}

void NearbyList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_workspace.nearby().look();
}

void NearbyList::hideEvent(QHideEvent* event)
{
    m_workspace.nearby().rest();
    QWidget::hideEvent(event);
}

QString NearbyList::nameOf(const NearbyServer& server)
{
    const QString place = server.host.section(u'.', 0, 0);
    return server.codeHint.isEmpty()
               ? tr("%1 (%2)").arg(place, server.address.host())
               //: name of a PC, its address, the first digits of a code
               : tr("%1 (%2), its code begins with %3").arg(place, server.address.host(), server.codeHint);
}

void NearbyList::showServers()
{
    QList<NearbyServer> servers = m_workspace.nearby().servers();
    servers.removeIf([](const NearbyServer& server) { return !server.isOwnSchool; });
    m_sentence->setText(sentence());
    m_sentence->setVisible(servers.isEmpty());
    if (servers == m_shown)
        return; // a button under the pointer stays
    m_shown = servers;
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const NearbyServer& server : servers) {
        auto* button = makeButton(plainCaption(nameOf(server)), ButtonKind::Ordinary, u"server"_s);
        button->setObjectName(u"settings.nearby.server"_s);
        connect(button, &QPushButton::clicked, this, [this, server] { emit chosen(server.address); });
        m_buttons->addWidget(button, 0, Qt::AlignLeft);
    }
}

QString NearbyList::sentence() const
{
    switch (m_workspace.nearby().state()) {
    case NearbyState::Unavailable:
        return tr("This PC cannot find servers by itself. Ask for the address of the school's server.");
    case NearbyState::Settled:
        return tr("No server of your school is heard in this network. If there is one, type its address.");
    case NearbyState::Resting:
    case NearbyState::Looking:
        return tr("Listening for servers of your school…");
    }
    Q_UNREACHABLE();
}

} // namespace shanke
