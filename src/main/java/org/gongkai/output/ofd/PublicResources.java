package org.gongkai.output.ofd;

import org.gongkai.page.Markup;

/** 公共资源: the part that names the colour space and the fonts. */
final class PublicResources {
    /** The identifier of the colour space, the first that is given. */
    static final int COLOUR_SPACE = 1;

    static final String FOLDER = "Res";

    private PublicResources() {}

    static String of(Typefaces typefaces) {
        Markup markup = OfdPackage.part();
        markup.open("ofd:Res", "xmlns:ofd", OfdPackage.NAMESPACE, "BaseLoc", FOLDER)
                .line();
        markup.open("ofd:ColorSpaces");
        markup.empty("ofd:ColorSpace", "ID", Integer.toString(COLOUR_SPACE), "Type", "RGB", "BitsPerComponent", "8");
        markup.close().line();
        if (!typefaces.all().isEmpty()) {
            markup.open("ofd:Fonts").line();
            typefaces.all().forEach(typeface -> typeface.write(markup));
            markup.close().line();
        }
        return markup.close().line().toString();
    }
}
