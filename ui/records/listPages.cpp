// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/listPages.h"

namespace shanke {

using namespace Qt::StringLiterals;

QString nameOf(ListPage page)
{
    switch (page) {
    case ListPage::None:
    case ListPage::Preparing:
        break;
    case ListPage::Research:
        return u"research"_s;
    case ListPage::School:
        return u"school"_s;
    }
    return u"plans"_s;
}

ListPage pageOf(const DocId& id)
{
    const KindDescription* kind = allKinds().of(id);
    return kind && kind->page != ListPage::None ? kind->page : ListPage::Preparing;
}

bool hasRole(ListPage page, FieldRole role)
{
    const auto kinds = allKinds().on(page);
    return std::any_of(kinds.begin(), kinds.end(),
                       [&](const KindDescription* kind) { return kind->fieldOf(role).field; });
}

} // namespace shanke
