// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ui/common/RowListModel.h"
#include "workspace/values/SearchValues.h"

namespace shanke {

// What a search found, as rows. The delegate paints them; the words here are what is read aloud.
class SearchModel : public RowListModel<FoundItem>
{
    Q_OBJECT
public:
    // `clock` outlives the model.
    explicit SearchModel(const Clock& clock, QObject* parent = nullptr) : RowListModel(parent), m_clock(clock)
    {
    }

    QVariant data(const QModelIndex& index, int role) const override;

    // The title, or of what kind it is that has none.
    static QString title(const FoundItem& item);
    // Where the sentence stands: the name of a place.
    static QString place(const FoundItem& item);
    // Of what kind it is, of which subject and grade, by whom, and when it was changed.
    QString description(const FoundItem& item) const;

protected:
    QString keyOf(const FoundItem& item) const override;

private:
    const Clock& m_clock;
};

} // namespace shanke
