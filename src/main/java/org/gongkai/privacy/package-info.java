/** 个人信息和密级: personal numbers, home addresses and classification marks in text, found strictly and never repeated whole. */
@NullMarked
package org.gongkai.privacy;

import org.jspecify.annotations.NullMarked;
