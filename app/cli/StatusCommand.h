// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "workspace/values/DeviceValues.h"
#include "workspace/values/WorkspaceValues.h"

namespace shanke::cli {

// status: where everything is, a line for each database, for each document that is not at the server and for
// each carrier of what was not taken in, then the totals.
class StatusCommand final : public Command
{
    Q_OBJECT
public:
    StatusCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;

private:
    void showDatabases(const QList<DatabaseDelivery>& databases);
    void showDatabase(const DatabaseDelivery& one);
    void showDocuments(const QList<DeliveryItem>& items);
    void showUnconfirmed(const UnconfirmedWork& work);
    void showRefusals(const QList<CarriedRefusals>& refusals);
    void showTotals();

    QJsonObject m_totals;
    bool m_needsAttention = false;
};

} // namespace shanke::cli
