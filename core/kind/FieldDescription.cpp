// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind/FieldDescription.h"

#include <algorithm>

namespace shanke {

const ChoiceDescription* FieldDescription::choice(const QString& word) const
{
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&](const ChoiceDescription& known) { return known.word == word; });
    return found == choices.end() ? nullptr : &*found;
}

} // namespace shanke
