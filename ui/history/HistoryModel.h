// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ui/common/RowListModel.h"
#include "workspace/values/HistoryValues.h"

namespace shanke {

// The kept versions of a record as notes: the moment of the save, and whose it is.
class HistoryModel : public RowListModel<KeptVersion>
{
    Q_OBJECT
public:
    // `clock` outlives it.
    HistoryModel(const Clock& clock, const DeviceId& here, QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role) const override;

protected:
    QString keyOf(const KeptVersion& version) const override { return version.rev; }

private:
    QString heading(const KeptVersion& version) const;
    QString sentence(const KeptVersion& version) const;

    const Clock& m_clock;
    DeviceId m_here;
};

} // namespace shanke
